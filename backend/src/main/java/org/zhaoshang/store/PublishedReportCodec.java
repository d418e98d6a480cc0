package org.zhaoshang.store;

import java.time.Instant;
import org.bson.Document;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.ledger.Unit;

final class PublishedReportCodec implements Codec<PublishedReport> {

    @Override
    public PublishedReport decode(Fields in) {
        var stamp = in.stamp();
        return new PublishedReport(
                in.text("code"),
                in.text("title"),
                in.date("asOf"),
                Instant.parse(in.text("knownAt")),
                in.number("revision"),
                in.list("figures", PublishedReportCodec::figure),
                in.list("bulletins", BulletinCodec::bulletin),
                in.optionalText("note"),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(PublishedReport report) {
        return Documents.of(report.extra())
                .text("code", report.code())
                .text("title", report.title())
                .text("asOf", report.asOf())
                .text("knownAt", report.knownAt())
                .put("revision", report.revision())
                .list("figures", report.figures(), PublishedReportCodec::write)
                .list("bulletins", report.bulletins(), BulletinCodec::write)
                .text("note", report.note())
                .stamp(report.stamp())
                .done();
    }

    private static PublishedReport.Figure figure(Fields in) {
        return new PublishedReport.Figure(
                in.text("indicator"),
                in.optionalText("department"),
                in.code("unit", Unit.class),
                in.optionalDecimal("target"),
                in.decimal("actual"),
                in.text("status"),
                in.rest());
    }

    private static Document write(PublishedReport.Figure figure) {
        return Documents.of(figure.extra())
                .text("indicator", figure.indicator())
                .text("department", figure.department())
                .text("unit", figure.unit())
                .put("target", figure.target())
                .put("actual", figure.actual())
                .text("status", figure.status())
                .done();
    }
}
