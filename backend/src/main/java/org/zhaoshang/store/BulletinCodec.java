package org.zhaoshang.store;

import java.util.Map;
import org.bson.Document;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Bulletin.Column;
import org.zhaoshang.ledger.Bulletin.Row;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.ledger.Bulletin.Table;

/** Bulletins as they are kept inside the report that was published with them. */
final class BulletinCodec {

    private BulletinCodec() {}

    static Bulletin bulletin(Fields in) {
        return new Bulletin(
                in.text("language"),
                in.text("title"),
                in.texts("heading"),
                in.list("sections", BulletinCodec::section));
    }

    static Document write(Bulletin bulletin) {
        return Documents.of(Map.of())
                .text("language", bulletin.language())
                .text("title", bulletin.title())
                .put("heading", bulletin.heading())
                .list("sections", bulletin.sections(), BulletinCodec::write)
                .done();
    }

    private static Section section(Fields in) {
        var columns = in.list("columns", column -> new Column(column.text("head"), column.flag("figures")));
        var rows = in.list("rows", row -> new Row(row.texts("cells")));
        return new Section(
                in.text("title"), in.texts("paragraphs"), columns.isEmpty() ? null : new Table(columns, rows));
    }

    private static Document write(Section section) {
        var document = Documents.of(Map.of()).text("title", section.title()).put("paragraphs", section.paragraphs());
        var table = section.table();
        return table == null
                ? document.done()
                : document.list("columns", table.columns(), BulletinCodec::write)
                        .list("rows", table.rows(), row -> new Document("cells", row.cells()))
                        .done();
    }

    private static Document write(Column column) {
        return Documents.of(Map.of())
                .text("head", column.head())
                .flag("figures", column.figures())
                .done();
    }
}
