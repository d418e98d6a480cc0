package org.zhaoshang.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.lineage.Figures;
import org.zhaoshang.lineage.QrCode;
import org.zhaoshang.panels.DrawnPanel;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.PanelData;
import org.zhaoshang.panels.PanelRow;
import org.zhaoshang.pictures.Engine.TooLong;
import org.zhaoshang.pictures.Portraits.Portrait;
import org.zhaoshang.store.Store;
import tools.jackson.databind.json.JsonMapper;

/** Where pictures are drawn: what a panel shows is asked, and given to the page's functions. */
@Component
class Studio implements MeterBinder, AutoCloseable {

    private final Store store;
    private final DrawnPanels panels;
    private final Figures figures;
    private final JsonMapper json;
    private final Supplier<Letters> letters = SingletonSupplier.of(Letters::new);
    private final Supplier<Tokens> tokens = SingletonSupplier.of(Tokens::new);
    private final Engines engines;

    Studio(Store store, DrawnPanels panels, Figures figures, JsonMapper json, PictureLimits limits) {
        this.store = store;
        this.panels = panels;
        this.figures = figures;
        this.json = json;
        this.engines = new Engines(limits, new ChosenEngines(letters, limits));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        engines.bindTo(registry);
    }

    /** Also what a panel's query answers is computed in turn: a thousand pictures ask a thousand queries. */
    Picture svg(Asked asked) throws Refused {
        return svg(asked, false);
    }

    /** The chart alone. */
    Picture bare(Asked asked) throws Refused {
        return svg(asked, true);
    }

    private Picture svg(Asked asked, boolean bare) throws Refused {
        return engines.draw(engine -> {
            var panel = panel(asked);
            return new Picture(
                    drawn(engine, panel, asked, bare).getBytes(UTF_8),
                    panel.data().problem() == null);
        });
    }

    Portrait portrait(Asked asked, int rows) throws Refused {
        return engines.draw(engine -> {
            var panel = panel(asked);
            var look = Map.of("lang", asked.lang(), "tokens", tokens.get().of(asked.theme()), "rows", rows);
            var told = engine.describe(json.writeValueAsString(shown(panel, asked)), json.writeValueAsString(look));
            return new Portrait(panel, json.readValue(told, Description.class));
        });
    }

    private DrawnPanel panel(Asked asked) throws Refused {
        return panels.find(asked.panel(), asked.variables(), asked.asOf(), asked.knownAt(), asked.locale())
                .orElseThrow(() -> Refused.unknown(asked.panel()));
    }

    Picture png(Picture svg) throws Refused {
        return engines.draw(engine ->
                new Picture(Raster.png(new String(svg.content(), UTF_8), letters.get()), svg.lasting()));
    }

    /** Draws something of no meaning, as SVG and PNG. */
    void rehearse() throws Refused {
        var asked = Asked.of("rehearsal", Map.of("code", "false"), Instant.EPOCH);
        var column = new PanelData.Column("", null);
        var rows = List.of(new PanelRow("甲", List.of(BigDecimal.ONE)), new PanelRow("乙", List.of(BigDecimal.TEN)));
        for (var chart : SavedPanel.Chart.values()) {
            var data = new PanelData(LocalDate.EPOCH, null, true, true, List.of(column), rows, null, null);
            var panel = new DrawnPanel(asked.panel(), Map.of(), "", chart, null, null, 0, Instant.EPOCH, data);
            engines.draw(engine -> Raster.png(drawn(engine, panel, asked, false), letters.get()));
        }
    }

    @Override
    public void close() {
        engines.close();
    }

    private String drawn(Engine engine, DrawnPanel panel, Asked asked, boolean bare) throws TooLong {
        return engine.draw(json.writeValueAsString(shown(panel, asked)), json.writeValueAsString(look(asked, bare)));
    }

    private Map<String, @Nullable Object> shown(DrawnPanel panel, Asked asked) {
        var data = panel.data();
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("panel", panel);
        shown.put("revision", panel.revision());
        shown.put("demonstration", store.holdsDemonstration());
        shown.put("dayFixed", asked.asOf() != null || !data.followsDay());
        shown.put("knownAt", data.followsMoment() ? panel.knownAt() : null);
        shown.put("code", asked.code() ? code(panel, asked) : null);
        return shown;
    }

    /** What leads whoever sees the picture to where its numbers are from. */
    private Map<String, Object> code(DrawnPanel panel, Asked asked) {
        var address = figures.address(panel, asked.locale());
        var code = QrCode.of(address);
        return Map.of("address", address, "path", code.path(), "side", code.side());
    }

    private Map<String, Object> look(Asked asked, boolean bare) {
        return Map.of(
                "width", asked.width(),
                "height", asked.height(),
                "scale", asked.scale(),
                "lang", asked.lang(),
                "bare", bare,
                "tokens", tokens.get().of(asked.theme()));
    }
}
