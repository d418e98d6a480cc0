package org.zhaoshang.decks;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhaoshang.lineage.Figures;
import org.zhaoshang.lineage.QrCode;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.pictures.Portraits;
import org.zhaoshang.pictures.Portraits.Portrait;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;

/** Makes decks of panels, and gives those that come back new numbers; with the rights of whoever asks. */
@Component
class Decks implements MeterBinder {

    private static final String LANGUAGE = "lang";
    private static final String CODE = "code";
    private static final String NONE = "false";
    private static final int CODE_PIXELS = 240;
    /** A slide is 13.3 inches wide: so many dots of a picture for each point of it. */
    private static final String SCALE = "2";

    private final DrawnPanels panels;
    private final Portraits portraits;
    private final Figures figures;
    private final OfficeTemplate template;
    private final DeckLimits limits;
    private final Turns turns;

    Decks(DrawnPanels panels, Portraits portraits, Figures figures, OfficeTemplate template, DeckLimits limits) {
        this.panels = panels;
        this.portraits = portraits;
        this.figures = figures;
        this.template = template;
        this.limits = limits;
        this.turns = new Turns(limits);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        turns.bindTo(registry);
    }

    /** A deck that came back, and what became of it. */
    record Refreshed(byte[] deck, RefreshReport report) {}

    /**
     * @param wanted which panels; those on the board of whoever asks where there are none
     * @param parameters as a picture's address has them
     */
    byte[] make(List<PanelReference> wanted, Map<String, String> parameters) throws Refused, BadDeck, IOException {
        var which = wanted.isEmpty() ? panels.onBoard() : wanted;
        if (which.isEmpty()) {
            throw Refused.because(HttpStatus.NOT_FOUND, new Text("版面上没有面板", "there are no panels on the board"));
        }
        if (which.size() > limits.panels()) {
            throw Refused.because(
                    HttpStatus.BAD_REQUEST,
                    new Text(
                            "panels：最多 " + limits.panels() + " 个面板",
                            "panels: at most " + limits.panels() + " can be asked for"));
        }
        return turns.take(() -> {
            var shown = new ArrayList<Shown>();
            for (var panel : which) {
                var all = new TreeMap<>(parameters);
                all.putAll(panel.variables());
                shown.add(shown(panel.id(), all, false));
            }
            var out = new ByteArrayOutputStream();
            Deck.write(shown, template, this::picture, out);
            return out.toByteArray();
        });
    }

    /** @param day to which charts that are not pinned turn; null where each keeps its own */
    Refreshed refresh(Path file, @Nullable String day) throws Refused, BadDeck, IOException {
        return turns.take(() -> {
            try (var deck = DeckFile.open(file, limits)) {
                var report = Refresh.of(deck, limits, newest(day));
                var out = new ByteArrayOutputStream();
                deck.write(out);
                return new Refreshed(out.toByteArray(), report);
            }
        });
    }

    private Refresh.Newest newest(@Nullable String day) {
        var known = new HashMap<String, Shown>();
        return new Refresh.Newest() {
            @Override
            public Shown of(Mark old) throws Refused {
                var mark = day == null ? old : old.asOf(day);
                var reference = new PanelReference(mark.panel(), mark.parameters()).toString();
                var shown = known.get(reference);
                if (shown == null) {
                    shown = shown(mark.panel(), mark.parameters(), true);
                    known.put(reference, shown);
                }
                return shown;
            }

            @Override
            public byte[] picture(Mark mark, int width, int height) throws Refused {
                return Decks.this.picture(mark, width, height);
            }
        };
    }

    /** @param answered whether one that shows nothing but why it does not is refused */
    private Shown shown(String panel, Map<String, String> parameters, boolean answered) throws Refused {
        var silent = new TreeMap<>(parameters);
        silent.put(CODE, NONE);
        var portrait = portraits.of(panel, silent, Grid.ROWS);
        if (answered) {
            requireShown(portrait);
        }
        var locale = Locale.forLanguageTag(parameters.getOrDefault(LANGUAGE, "zh"));
        var address = figures.address(portrait.panel(), locale);
        return Shown.of(
                panel,
                kept(parameters),
                portrait.panel().revision(),
                portrait.description(),
                address,
                NONE.equals(parameters.get(CODE)) ? null : QrCode.of(address).png(CODE_PIXELS));
    }

    /** Numbers of before are better than none. */
    private static void requireShown(Portrait portrait) throws Refused {
        var problem = portrait.panel().data().problem();
        if (problem != null) {
            var title = portrait.description().title();
            throw Refused.because(
                    HttpStatus.UNPROCESSABLE_CONTENT, new Text(title + "：" + problem, title + ": " + problem));
        }
    }

    /** What the address of a panel says beside how it is drawn. */
    private static Map<String, String> kept(Map<String, String> parameters) {
        var kept = new TreeMap<>(DrawnPanels.variables(parameters));
        for (var name : List.of(Mark.DAY, Mark.MOMENT, LANGUAGE)) {
            var value = parameters.get(name);
            if (value != null && !value.isEmpty()) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    private byte[] picture(Mark mark, int width, int height) throws Refused {
        var parameters = new TreeMap<>(mark.parameters());
        parameters.put("width", String.valueOf(width));
        parameters.put("height", String.valueOf(height));
        parameters.put("scale", SCALE);
        parameters.put(CODE, NONE);
        return Objects.requireNonNull(portraits.png(mark.panel(), parameters));
    }
}
