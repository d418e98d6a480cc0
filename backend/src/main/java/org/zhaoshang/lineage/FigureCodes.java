package org.zhaoshang.lineage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Seals;

/**
 * Figures as short texts under our seal: nothing is kept of them, and nobody else can make one. Short, since it becomes a QR
 * code that has to be read from a slide.
 */
@Component
class FigureCodes {

    private static final int FORM = 1;
    private static final int ENGLISH = 0x10;
    private static final int MARKED = 0x20;
    private static final int VARIABLES = 0x40;
    private static final int SEAL = 10;
    private static final Pattern CODE = Pattern.compile("[\\w-]{20,2000}");

    private final Seals.Seal seal;

    FigureCodes(Seals seals) {
        this.seal = seals.of("figure");
    }

    String of(Figure figure) {
        var content = written(figure);
        var sealed = Arrays.copyOf(content, content.length + SEAL);
        System.arraycopy(seal.on(content, SEAL), 0, sealed, content.length, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Nothing where it is none of ours. */
    Optional<Figure> read(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            var sealed = Base64.getUrlDecoder().decode(code);
            var content = Arrays.copyOf(sealed, sealed.length - SEAL);
            var isOurs = seal.isOn(content, Arrays.copyOfRange(sealed, content.length, sealed.length))
                    // the last letter has bits to spare
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(sealed)
                            .equals(code);
            return isOurs ? Optional.of(read(content)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] written(Figure figure) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM
                    | (figure.english() ? ENGLISH : 0)
                    | (figure.mark().isEmpty() ? 0 : MARKED)
                    | (figure.variables().isEmpty() ? 0 : VARIABLES));
            write(figure.asOf().toEpochDay(), out);
            write(figure.knownAt().toEpochMilli(), out);
            write(figure.revision(), out);
            out.writeUTF(figure.panel());
            if (!figure.mark().isEmpty()) {
                out.writeUTF(figure.mark());
            }
            if (!figure.variables().isEmpty()) {
                out.writeByte(figure.variables().size());
                for (var variable : figure.variables().entrySet()) {
                    out.writeUTF(variable.getKey());
                    out.writeUTF(variable.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Figure read(byte[] content) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(content));
        var form = in.readUnsignedByte();
        if ((form & 0xf) != FORM) {
            throw new IOException("a form of another version");
        }
        var asOf = LocalDate.ofEpochDay(number(in));
        var knownAt = Instant.ofEpochMilli(number(in));
        var revision = number(in);
        var panel = in.readUTF();
        var mark = (form & MARKED) == 0 ? "" : in.readUTF();
        var variables = new TreeMap<String, String>();
        for (var left = (form & VARIABLES) == 0 ? 0 : in.readUnsignedByte(); left > 0; left--) {
            variables.put(in.readUTF(), in.readUTF());
        }
        return new Figure(panel, variables, asOf, knownAt, revision, (form & ENGLISH) != 0, mark);
    }

    /** Seven bits a byte, the sign first, so that small numbers are short. */
    private static void write(long number, DataOutputStream out) throws IOException {
        var rest = number << 1 ^ number >> 63;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long number(DataInputStream in) throws IOException {
        var number = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += 7) {
            var next = in.readUnsignedByte();
            number |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
        throw new IOException("a number without end");
    }
}
