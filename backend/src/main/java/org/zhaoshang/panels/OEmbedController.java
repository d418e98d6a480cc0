package org.zhaoshang.panels;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.zhaoshang.access.Readers;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.PublicAddress;

/**
 * Tells editors of pages how to show an address of ours that somebody put into one (oEmbed): as the panel's frame. Whoever may
 * not read learns nothing that the address does not say: neither what the panel is called, nor whether there is one.
 */
@RestController
class OEmbedController {

    private static final Text BOARD = new Text("招商看板", "Zhaoshang");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEAST = 100;
    /** Whoever keeps an answer asks again after this many seconds: a panel may be called otherwise. */
    private static final int KEPT = 3_600;
    /** By which somebody without an account may see what they were sent; whether they do, the picture itself decides. */
    private static final String LINK = "link";

    /** What a frame has no use for. */
    private static final Set<String> OF_PICTURES = Set.of("width", "height", "scale");

    private final Readers readers;
    private final DrawnPanels panels;
    private final PublicAddress publicAddress;

    OEmbedController(Readers readers, DrawnPanels panels, PublicAddress publicAddress) {
        this.readers = readers;
        this.panels = panels;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/oembed")
    ResponseEntity<?> embed(
            @RequestParam String url,
            @RequestParam(defaultValue = "" + WIDTH) int maxwidth,
            @RequestParam(defaultValue = "" + HEIGHT) int maxheight,
            @RequestParam(defaultValue = "json") String format) {
        if (!format.equals("json")) {
            return status(HttpStatus.NOT_IMPLEMENTED);
        }
        var base = publicAddress.get();
        var asked = OwnAddress.read(url, base)
                .or(() -> OwnAddress.read(url, OwnAddress.asReached()))
                .orElse(null);
        if (asked == null) {
            return status(HttpStatus.NOT_FOUND);
        }
        var locale = DrawnPanels.language(asked.variables());
        var mayRead = readers.mayRead();
        var title = mayRead ? panels.title(asked.id(), locale).orElse(null) : BOARD.in(locale);
        if (title == null) {
            return status(HttpStatus.NOT_FOUND);
        }
        var frame = new TreeMap<>(asked.variables());
        frame.keySet().removeAll(OF_PICTURES);
        var reference = new PanelReference(asked.id(), frame);
        var width = Math.max(LEAST, Math.min(WIDTH, maxwidth));
        var height = Math.max(LEAST, Math.min(HEIGHT, maxheight));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(answer(reference, title, width, height, base, mayRead, locale));
    }

    private static Map<String, Object> answer(
            PanelReference panel, String title, int width, int height, String base, boolean mayRead, Locale locale) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", title);
        answer.put("provider_name", BOARD.in(locale));
        answer.put("provider_url", base + "/");
        answer.put("cache_age", KEPT);
        answer.put("html", frame(base + "/embed/" + panel, title, width, height));
        answer.put("width", width);
        answer.put("height", height);
        if (mayRead || panel.variables().containsKey(LINK)) {
            answer.put("thumbnail_url", picture(panel, width, height, base));
            answer.put("thumbnail_width", width);
            answer.put("thumbnail_height", height);
        }
        return answer;
    }

    private static String frame(String address, String title, int width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0\" loading=\"lazy\"></iframe>"
                .formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title), width, height);
    }

    private static String picture(PanelReference panel, int width, int height, String base) {
        var parameters = new TreeMap<>(panel.variables());
        parameters.remove("theme", "transparent");
        parameters.remove("theme", "auto");
        parameters.put("width", String.valueOf(width));
        parameters.put("height", String.valueOf(height));
        return base + "/panels/" + panel.id() + ".png" + new PanelReference(panel.id(), parameters).query();
    }

    private static ResponseEntity<?> status(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
