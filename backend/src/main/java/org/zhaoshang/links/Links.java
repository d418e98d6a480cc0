package org.zhaoshang.links;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Seals;
import org.zhaoshang.store.LinkStore;
import org.zhaoshang.store.PanelLink;
import org.zhaoshang.store.Remembered;

/**
 * All links there are. What opens is the id of one with our seal on all that it opens: what is kept opens nothing, and who
 * changes what is kept does not change what was sealed.
 */
@Component
class Links {

    private static final int ID_BYTES = 12;
    private static final int SEAL_BYTES = 18;
    private static final Pattern TOKEN = Pattern.compile("([\\w-]{16})([\\w-]{24})");
    private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

    /** What stands for a link that is not there, so that it takes as long to find that out. */
    private static final PanelLink NONE =
            new PanelLink("", "", Map.of(), Set.of(), Instant.EPOCH, null, "", Instant.EPOCH);

    private final LinkStore store;
    private final LinkUses uses;
    private final Seals.Seal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Remembered<PanelLink> remembered;

    Links(LinkStore store, LinkUses uses, Seals seals, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.seal = seals.of("link");
        this.clock = clock;
        this.remembered = new Remembered<>(store::find);
    }

    PanelLink create(
            String panel, Map<String, String> parameters, Set<Kind> kinds, int days, @Nullable String note, String by) {
        var id = new byte[ID_BYTES];
        random.nextBytes(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var link = new PanelLink(
                WRITER.encodeToString(id),
                panel,
                parameters,
                kinds.stream().map(Kind::name).collect(Collectors.toSet()),
                now.plus(days, ChronoUnit.DAYS),
                note,
                by,
                now);
        store.add(link);
        return link;
    }

    /** What opens it. It follows from what is kept, and from a key that is kept elsewhere. */
    String token(PanelLink link) {
        return link.id() + WRITER.encodeToString(seal.on(sealed(link), SEAL_BYTES));
    }

    /** What a link is called; it is no secret. Nothing where it is none of ours by its form. */
    static Optional<String> id(String token) {
        return Optional.of(TOKEN.matcher(token)).filter(Matcher::matches).map(parts -> parts.group(1));
    }

    /** The link that is good now, and for this. */
    Optional<PanelLink> opening(String token, Optional<Wanted> wanted) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var link = remembered.get(parts.group(1)).orElse(NONE);
        var isOurs = seal.isOn(sealed(link), Base64.getUrlDecoder().decode(parts.group(2)));
        return isOurs && isGood(link) && wanted.filter(each -> each.isIn(link)).isPresent()
                ? Optional.of(link)
                : Optional.empty();
    }

    void noteUse(PanelLink link) {
        uses.note(link.id());
    }

    Optional<PanelLink> find(String id) {
        return store.find(id);
    }

    List<PanelLink> all() {
        return store.all();
    }

    List<PanelLink> of(String account) {
        return store.of(account);
    }

    void revoke(PanelLink link, String by) {
        store.revoke(link.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        remembered.forget(link.id());
    }

    boolean isGood(PanelLink link) {
        return link.revokedAt() == null && clock.instant().isBefore(link.expiresAt());
    }

    /** All that it opens and until when, each part with its length. */
    private static byte[] sealed(PanelLink link) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(link.id());
            out.writeUTF(link.panel());
            write(link.kinds(), out);
            write(new TreeMap<>(link.parameters()).keySet(), out);
            write(new TreeMap<>(link.parameters()).values(), out);
            out.writeLong(link.expiresAt().toEpochMilli());
            out.writeUTF(link.createdBy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }
}
