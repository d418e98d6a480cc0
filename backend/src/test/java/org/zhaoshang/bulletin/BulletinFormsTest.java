package org.zhaoshang.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Bulletin.Column;
import org.zhaoshang.ledger.Bulletin.Row;
import org.zhaoshang.ledger.Bulletin.Section;
import org.zhaoshang.ledger.Bulletin.Table;

/** What a bulletin becomes on paper. */
class BulletinFormsTest {

    private static final Bulletin BULLETIN = new Bulletin(
            "zh",
            "2015年1-3月通报",
            List.of("截止日：2015年3月31日", "序时进度：25%"),
            List.of(
                    new Section("一、总体情况", List.of("<img src=x onerror=alert(1)> & 其他", "第二段。"), null),
                    new Section(
                            "二、指标",
                            List.of(),
                            new Table(
                                    List.of(new Column("指标", false), new Column("累计", true)),
                                    List.of(new Row(List.of("到位省外内资", "24.07")), new Row(List.of("利用外资", "3245")))))));

    @Test
    void aDocumentHasStylesAndRealTables() throws IOException {
        var file = new ByteArrayOutputStream();
        BulletinDocument.write(BULLETIN, file);

        try (var document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .contains(
                            tuple("Title", "2015年1-3月通报"),
                            tuple("Heading1", "一、总体情况"),
                            tuple("Normal", "<img src=x onerror=alert(1)> & 其他"));
            assertThat(List.of("Normal", "Title", "Heading1", "Heading", "Cell"))
                    .allMatch(style -> document.getStyles().styleExist(style));
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("累计");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("24.07");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
        }
    }

    @Test
    void aPageIsWhatItSaysAndNothingThatRuns() {
        var page = new ByteArrayOutputStream();
        BulletinPage.write(BULLETIN, page);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html><html lang=\"zh-CN\">")
                .contains("<h1>2015年1-3月通报</h1>", "&lt;img src=x onerror=alert(1)&gt; &amp; 其他")
                .contains("<td>到位省外内资</td><td class=\"figures\">24.07</td>")
                .doesNotContain("<img", "<script");
    }
}
