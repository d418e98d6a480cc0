package org.zhaoshang.decks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.Download;
import org.zhaoshang.web.FileAnswers;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands out panels as slides ({@code /decks/board.pptx?panels=funnel-by-stage,chain-map&asOf=2015-03-31}), and gives a deck
 * that is sent back new numbers. What became of it is told in a header, as JSON in ASCII.
 */
@RestController
class DeckController {

    static final String REPORT = "Zhaoshang-Refresh";

    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final String WHICH = "panels";
    private static final String LANGUAGE = "lang";
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Text BOARD = new Text("招商看板", "board");
    private static final Text DECK = new Text("演示文稿", "presentation");
    private static final Text REFRESHED = new Text("-更新", "-refreshed");

    private final Decks decks;
    private final DeckLimits limits;
    private final JsonMapper ascii =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    DeckController(Decks decks, DeckLimits limits) {
        this.decks = decks;
        this.limits = limits;
    }

    @GetMapping("/decks/board.pptx")
    @Nullable
    ResponseEntity<?> board(@RequestParam Map<String, String> parameters, Locale locale, HttpServletResponse response)
            throws IOException {
        var asked = asked(parameters, locale);
        try {
            var others = new TreeMap<>(parameters);
            var which = others.remove(WHICH);
            var deck = decks.make(references(which == null ? "" : which), others);
            var day = parameters.getOrDefault(Mark.DAY, "");
            Download.PPTX.send(response, BOARD.in(asked) + (day.isEmpty() ? "" : " " + day), out -> out.write(deck));
            return null; // the file is the answer
        } catch (Refused refused) {
            return refused(refused.status(), refused.words().in(asked));
        } catch (BadDeck bad) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, bad.words().in(asked));
        }
    }

    @PostMapping(path = "/decks/refresh", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Nullable
    ResponseEntity<?> refresh(
            @RequestPart("file") MultipartFile upload,
            @RequestParam Map<String, String> parameters,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var name = upload.getOriginalFilename();
        try (var in = upload.getInputStream()) {
            return refresh(in, name == null ? "" : name, parameters, locale, response);
        }
    }

    @PostMapping(
            path = "/decks/refresh",
            consumes = {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    @Nullable
    ResponseEntity<?> refresh(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        return refresh(request.getInputStream(), "", parameters, locale, response);
    }

    private @Nullable ResponseEntity<?> refresh(
            InputStream in, String name, Map<String, String> parameters, Locale locale, HttpServletResponse response)
            throws IOException {
        var asked = asked(parameters, locale);
        var path = Files.createTempFile("zhaoshang-deck", ".tmp");
        try {
            keep(in, path);
            var day = parameters.getOrDefault(Mark.DAY, "");
            var refreshed = decks.refresh(path, day.isEmpty() ? null : day);
            response.setHeader(
                    REPORT, ascii.writeValueAsString(refreshed.report().in(asked)));
            Download.PPTX.send(response, base(name, asked) + REFRESHED.in(asked), out -> out.write(refreshed.deck()));
            return null;
        } catch (Refused refused) {
            return refused(refused.status(), refused.words().in(asked));
        } catch (BadDeck bad) {
            var words = bad.words().in(asked);
            return refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    name.isEmpty() ? words : new Text(name + "：" + words, name + ": " + words).in(asked));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private void keep(InputStream in, Path path) throws IOException, BadDeck {
        var most = limits.size().toBytes();
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                most -= read;
                if (most < 0) {
                    throw BadDeck.tooLarge(limits.size().toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String base(String name, Locale locale) {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var base = file.replaceFirst("\\.[^.]{1,5}$", "");
        return base.isBlank() ? DECK.in(locale) : base;
    }

    private static List<PanelReference> references(String which) {
        return Arrays.stream(which.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(PanelReference::of)
                .toList();
    }

    private static ResponseEntity<?> refused(HttpStatus status, String message) {
        return FileAnswers.refused(status, message, AGAIN);
    }

    private static Locale asked(Map<String, String> parameters, Locale locale) {
        var lang = parameters.getOrDefault(LANGUAGE, "");
        return LANGUAGES.contains(lang) ? Locale.forLanguageTag(lang) : locale;
    }
}
