package org.zhaoshang.shared;

/** What XML has room for (XML 字符), and with it a picture, a workbook and a slide. */
public final class XmlCharacters {

    private XmlCharacters() {}

    public static boolean contains(int sign) {
        return sign >= 0x20
                ? sign != 0xfffe && sign != 0xffff && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                : sign == '\t' || sign == '\n' || sign == '\r';
    }
}
