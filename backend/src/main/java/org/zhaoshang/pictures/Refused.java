package org.zhaoshang.pictures;

import org.springframework.http.HttpStatus;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.WrongVariable;
import org.zhaoshang.shared.Text;

/** Why there is no picture. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Text words;

    private Refused(HttpStatus status, Text words) {
        super(words.en());
        this.status = status;
        this.words = words;
    }

    public static Refused because(HttpStatus status, Text words) {
        return new Refused(status, words);
    }

    static Refused badRequest(String parameter, String zh, String en) {
        return new Refused(HttpStatus.BAD_REQUEST, new Text(parameter + "：" + zh, parameter + ": " + en));
    }

    static Refused because(WrongVariable wrong) {
        return new Refused(HttpStatus.BAD_REQUEST, wrong.sentence());
    }

    static Refused unknown(String panel) {
        return new Refused(HttpStatus.NOT_FOUND, DrawnPanels.none(panel));
    }

    static Refused busy() {
        return new Refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                new Text("正在绘制的图片太多，请稍后再试", "too many pictures are being drawn: try again in a moment"));
    }

    static Refused tooLong() {
        return new Refused(HttpStatus.SERVICE_UNAVAILABLE, new Text("这张图片绘制超时", "drawing this picture takes too long"));
    }

    public HttpStatus status() {
        return status;
    }

    public Text words() {
        return words;
    }
}
