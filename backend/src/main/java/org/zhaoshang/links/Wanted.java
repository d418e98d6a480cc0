package org.zhaoshang.links;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.store.PanelLink;

/**
 * What an address with a link asks for.
 *
 * @param panel null where it asks for what no link opens
 * @param kinds as one of which it may be shown
 * @param parameters all that it says of the panel
 */
record Wanted(@Nullable String panel, Set<Kind> kinds, Map<String, String> parameters) {

    static final String LINK = "link";

    private static final Pattern PATH = Pattern.compile(
            "/(?:embed/(?<frame>[\\w-]+)|panels/(?<panel>[\\w-]+)\\.(?<form>svg|png|json|csv|xlsx)|decks/board\\.pptx)");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** How large it is, and whether it has the code by which it can be checked, changes nothing of what is shown. */
    private static final Set<String> LOOKS = Set.of(LINK, "width", "height", "scale", "code");

    /** What a link says of them may be left out, which shows nothing else. */
    private static final Set<String> SPOKEN = Set.of("lang", "theme");

    private static final String MOMENT = "knownAt";
    static final String PANELS = "panels";

    /** What a deck's address says of all its panels. */
    static final Set<String> OF_DECKS = Set.of("asOf", MOMENT, "lang", "theme");

    /** Whether it is one of the addresses that a link can be for, and has one. */
    static boolean isBy(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                && PATH.matcher(request.getServletPath()).matches()
                && request.getParameterMap().containsKey(LINK);
    }

    /** What is said twice, or written otherwise than we write it, asks for nothing that a link opens. */
    static Optional<Wanted> of(HttpServletRequest request) {
        var path = PATH.matcher(request.getServletPath());
        var given = request.getParameterMap();
        if (!path.matches()
                || !request.getRequestURI().equals(request.getContextPath() + request.getServletPath())
                || !given.values().stream().allMatch(values -> values.length == 1)) {
            return Optional.empty();
        }
        var parameters = new TreeMap<String, String>();
        given.forEach((name, values) -> parameters.put(name, values[0]));
        parameters.keySet().removeAll(LOOKS);
        if (path.group("frame") != null) {
            return Optional.of(new Wanted(path.group("frame"), Set.of(Kind.FRAME), parameters));
        }
        if (path.group("panel") != null) {
            return Optional.of(new Wanted(path.group("panel"), kinds(path.group("form")), parameters));
        }
        var panels = parameters.remove(PANELS);
        if (panels == null || parameters.keySet().stream().anyMatch(name -> !OF_DECKS.contains(name))) {
            return Optional.empty();
        }
        var reference = PanelReference.of(panels);
        parameters.putAll(reference.variables());
        return Optional.of(new Wanted(reference.id(), Set.of(Kind.SLIDE), parameters));
    }

    /** Whether a link is for just this. */
    boolean isIn(PanelLink link) {
        var scope = link.parameters();
        return link.panel().equals(panel)
                && kinds.stream().anyMatch(kind -> link.kinds().contains(kind.name()))
                && parameters.entrySet().stream().allMatch(each -> isSame(each.getKey(), each.getValue(), scope))
                && scope.keySet().stream().allMatch(name -> SPOKEN.contains(name) || parameters.containsKey(name));
    }

    private static boolean isSame(String name, String value, Map<String, String> scope) {
        var scoped = scope.get(name);
        return scoped != null && (scoped.equals(value) || MOMENT.equals(name) && scoped.equals(moment(value)));
    }

    /** A moment as links keep it. */
    private static String moment(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant().toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static Set<Kind> kinds(String form) {
        return switch (form) {
            case "svg", "png" -> Set.of(Kind.PICTURE);
            case "json" -> Set.of(Kind.FRAME, Kind.DATA);
            default -> Set.of(Kind.DATA);
        };
    }
}
