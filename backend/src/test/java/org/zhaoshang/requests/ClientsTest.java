package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTest {

    @Test
    void whoIsSignedInIsTheirAccountAndEverybodyElseTheirAddress() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("known", (KnownAccounts) request -> Optional.ofNullable(request.getHeader("Known")));
        var clients = new Clients(beans.getBeanProvider(KnownAccounts.class));

        assertThat(clients.of(request("192.0.2.1", "Known", "somebody"))).isEqualTo("account somebody");
        assertThat(clients.of(request("192.0.2.1", "Cookie", "JSESSIONID=made-up")))
                .isEqualTo("address 192.0.2.1");
        assertThat(clients.of(request("192.0.2.1", "Known", "192.0.2.1")))
                .isNotEqualTo(clients.of(request("192.0.2.1", "Accept", "*/*")));
    }

    @Test
    void ofAnAddressThatSomebodyMakesUpHalfOfItselfTheRestCounts() {
        assertThat(Clients.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Clients.network("2001:0db8:1:2::1"));
        assertThat(Clients.network("2001:db8:1:2::1")).isNotEqualTo(Clients.network("2001:db8:1:3::1"));
        assertThat(Clients.network("::ffff:192.0.2.1")).isNotEqualTo(Clients.network("::ffff:192.0.2.2"));
        assertThat(Clients.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Clients.network("no address")).isEqualTo("no address");
        assertThat(Clients.network("1:2")).isEqualTo("1:2");
    }

    private static MockHttpServletRequest request(String address, String header, String value) {
        var request = new MockHttpServletRequest("GET", "/graphql");
        request.setRemoteAddr(address);
        request.addHeader(header, value);
        return request;
    }
}
