package org.zhaoshang.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells clients apart (来客), before anybody is signed in. Whoever has signed in, by a session, a token or a password that held a
 * moment ago, is their account, wherever they are: an office is many of them behind one address, and none suffers from what
 * somebody there does. Everybody else is their address. What was merely sent along, such as a cookie that is no session of ours,
 * tells nobody apart, or whoever makes up a new one each time would be a new client each time.
 */
@Component
class Clients {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** A household or an office has so much of an address of its own, and makes up the rest. */
    private static final int NETWORK_BYTES = 8;

    private final SingletonSupplier<List<KnownAccounts>> known;

    Clients(ObjectProvider<KnownAccounts> known) {
        this.known = SingletonSupplier.of(() -> known.stream().toList());
    }

    String of(HttpServletRequest request) {
        return known.obtain().stream()
                .map(each -> each.account(request))
                .flatMap(Optional::stream)
                .findFirst()
                .map(account -> "account " + account)
                .orElseGet(() -> "address " + network(request.getRemoteAddr()));
    }

    /** An address of IPv4 as it is, of IPv6 the network that it is in. */
    static String network(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException | IndexOutOfBoundsException e) { // none, or one of IPv4 in disguise
            return address;
        }
    }
}
