package org.zhaoshang.decks;

import static org.zhaoshang.pictures.Description.Shape.LYING;
import static org.zhaoshang.pictures.Description.Shape.RING;
import static org.zhaoshang.pictures.Description.Shape.STANDING;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.pictures.Description;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Figure;
import org.zhaoshang.pictures.Description.Figures;
import org.zhaoshang.pictures.Description.Series;
import org.zhaoshang.pictures.Description.Shape;
import org.zhaoshang.pictures.Description.Table;

/** Panels of every kind, as slides show them. */
final class Samples {

    static final String EVIL = "<img src=x onerror=alert(1)>&\u0007\uD83D\uDE00";

    private static final List<String> INDUSTRIES = List.of("生物医学", "文化创意旅游", "健康食品", EVIL, "=1+1");
    private static final OfficeTemplate PLAIN = new OfficeTemplate((String) null);

    private Samples() {}

    static List<Shown> all() {
        var months = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month + "月")
                .toList();
        return List.of(
                chart("bars", chart(LYING, INDUSTRIES, bars("计划总投资", "357.68", "24.07", null, "0.5", "-12.3")), "亿元"),
                chart(
                        "two-bars",
                        chart(
                                LYING,
                                INDUSTRIES,
                                bars("完成率（%）", "15.79", "11.3", "25", "100", "3"),
                                bars("序时进度（%）", "25", "25", "25", "25", "25")),
                        "%"),
                chart("columns", chart(STANDING, INDUSTRIES, bars("计划总投资", "357.68", "24.07", null, "0.5", "8")), "亿元"),
                chart(
                        "lines",
                        chart(
                                STANDING,
                                months,
                                line("累计到位（亿元）", "solid", "6.12", "11.555", "24.07"),
                                line(
                                        "计划进度（亿元）",
                                        "dashed",
                                        "5",
                                        "15",
                                        "25",
                                        "35",
                                        "50",
                                        "60",
                                        "80",
                                        "100",
                                        "130",
                                        "150",
                                        "180",
                                        "213")),
                        "亿元"),
                chart(
                        "long",
                        chart(
                                STANDING,
                                java.util.stream.IntStream.rangeClosed(1, 90)
                                        .mapToObj(day -> "第" + day + "天")
                                        .toList(),
                                line("督查事项", "solid", "87", "86", "85")),
                        "项"),
                chart("ring", chart(RING, INDUSTRIES, bars("事项", "12", "7", "3", "2", "1")), "项"),
                chart(
                        "funnel",
                        chart(LYING, List.of("储备", "签约", "开工", "在建", "投产"), bars("项目", "40", "21", "12", "7", "3")),
                        "个"),
                chart(
                        "stacked",
                        chart(
                                LYING,
                                INDUSTRIES,
                                stacked("签约", "#bcc8d6", "4", "2", "0", "1", "3"),
                                stacked("开工", "#6f9bd1", "3", "0", "1", "1", "3"),
                                stacked("投产", "#174a85", "2", "5", "1", "0", "3")),
                        "个"),
                chart(
                        "both",
                        chart(
                                STANDING,
                                months,
                                bars("当月到位（亿元）", "6.12", "5.435", "12.515"),
                                line("累计到位（亿元）", "solid", "6.12", "11.555", "24.07"),
                                new Series(
                                        "完成率（%）",
                                        true, false, true, "#2e8b62", "dotted", numbers("2.9", "5.4", "11.3"))),
                        null),
                shown(
                        "table",
                        description(
                                null,
                                new Table(
                                        List.of("名称", "计划（亿元）", "个数"),
                                        List.of(
                                                List.of("生物医学", "357.68", "21"),
                                                List.of("文化创意旅游", "24.07", "—"),
                                                List.of(EVIL, "0.5", "3"))),
                                null,
                                "另有2行未列出",
                                false)),
                shown(
                        "figures",
                        description(
                                null,
                                null,
                                List.of(
                                        figures("新签约引进重大项目", "3个"),
                                        figures("到位省外内资", "24.07亿元"),
                                        figures("利用外资", "1,234.5万美元"),
                                        figures("实物投资", "8.2亿元"),
                                        figures(EVIL, "—")),
                                "",
                                false)),
                shown("map", description(null, null, null, "", true)));
    }

    static Shown shown(String panel, Description description) {
        return Shown.of(
                panel,
                Map.of("asOf", "2015-03-31", "lang", "zh", "chain", "生物 医药"),
                7,
                description,
                "http://localhost:8080/f/" + panel,
                png(7));
    }

    static Shown chart(String panel, Chart chart, @Nullable String unit) {
        return shown(
                panel,
                new Description(
                        "各产业<计划>总投资：" + panel, sentence(), source(), "演示数据", chart, unit, null, null, "", false));
    }

    private static Description description(
            @Nullable Chart chart,
            @Nullable Table table,
            @Nullable List<Figures> figures,
            String more,
            boolean pictured) {
        return new Description("各产业<计划>总投资", sentence(), source(), "演示数据", chart, null, table, figures, more, pictured);
    }

    static String sentence() {
        return "5个产业计划总投资合计390.05亿元，生物医学最多，357.68亿元；" + EVIL;
    }

    private static String source() {
        return "截止2015年3月31日 · 记录版本 7 · 日期已定，记录随最新更新";
    }

    static Chart chart(Shape shape, List<String> labels, Series... series) {
        var whole = Arrays.stream(series)
                .map(one -> {
                    var values = new ArrayList<@Nullable BigDecimal>(one.values());
                    while (values.size() < labels.size()) {
                        values.add(null);
                    }
                    return new Series(
                            one.name(), one.line(), one.stacked(), one.second(), one.colour(), one.stroke(), values);
                })
                .toList();
        return new Chart(shape, labels, whole, shape == RING ? List.of("#174a85", "#6f9bd1", "#bcc8d6") : List.of());
    }

    static Series bars(String name, @Nullable String... values) {
        return new Series(name, false, false, false, "", "solid", numbers(values));
    }

    private static Series stacked(String name, String colour, String... values) {
        return new Series(name, false, true, false, colour, "solid", numbers(values));
    }

    static Series line(String name, String stroke, String... values) {
        return new Series(name, true, false, false, "", stroke, numbers(values));
    }

    private static List<@Nullable BigDecimal> numbers(@Nullable String... values) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var value : values) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return numbers;
    }

    private static Figures figures(String label, String text) {
        return new Figures(label, List.of(new Figure(text, "至今")));
    }

    static byte[] png(int side) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(List<Shown> panels) {
        return written(panels, PLAIN);
    }

    static byte[] written(List<Shown> panels, OfficeTemplate template) {
        try {
            var out = new ByteArrayOutputStream();
            Deck.write(panels, template, (mark, width, height) -> png(width), out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static XMLSlideShow read(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }
}
