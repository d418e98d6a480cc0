package org.zhaoshang.decks;

import org.zhaoshang.shared.Text;

/** A file that cannot be refreshed. */
final class BadDeck extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    private BadDeck(String zh, String en) {
        super(en);
        this.words = new Text(zh, en);
    }

    static BadDeck noDeck() {
        return new BadDeck("不是 PowerPoint 演示文稿（.pptx）", "this is no PowerPoint presentation (.pptx)");
    }

    static BadDeck encrypted() {
        return new BadDeck("演示文稿设有密码：请先取消密码再上传", "the presentation has a password: take it off, then send it again");
    }

    static BadDeck old() {
        return new BadDeck(
                "旧格式的演示文稿（.ppt）：请另存为 .pptx 再上传",
                "a presentation of the old form (.ppt): save it as .pptx, then send it again");
    }

    static BadDeck unreadable() {
        return new BadDeck("文件已损坏，无法读取", "the file is damaged and cannot be read");
    }

    static BadDeck damaged(String part) {
        return new BadDeck("文件中的 " + part + " 已损坏，无法读取", part + " within the file is damaged and cannot be read");
    }

    static BadDeck tooLarge(String part) {
        return new BadDeck("文件中的 " + part + " 过大", part + " within the file is too large");
    }

    static BadDeck tooLarge(long megabytes) {
        return new BadDeck("文件超过 " + megabytes + " MB", "the file is larger than " + megabytes + " MB");
    }

    static BadDeck tooManySlides(int slides, int most) {
        return new BadDeck(
                "共 " + slides + " 张幻灯片，最多 " + most + " 张",
                "there are " + slides + " slides, at most " + most + " are allowed");
    }

    static BadDeck tooManyCharts(int most) {
        return new BadDeck("需要更新的图表超过 " + most + " 个", "more than " + most + " charts would have to be refreshed");
    }

    static BadDeck nothingOfOurs() {
        return new BadDeck("没有找到由本看板下载的图表", "there is no chart in it that was downloaded from this board");
    }

    Text words() {
        return words;
    }
}
