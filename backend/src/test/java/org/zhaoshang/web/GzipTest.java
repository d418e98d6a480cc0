package org.zhaoshang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br|true",
                "br;q=1.0, GZIP;q=0.8|true",
                "*|true",
                "gzip;q=0.001|true",
                "gzip;q=0|false",
                "gzip; q=0.000|false",
                "deflate, br|false",
                "gzippo|false",
                "identity|false",
                "''|false",
                "|false"
            })
    void isWantedWhereItIsAccepted(String accepted, boolean wanted) {
        assertThat(Gzip.isWanted(accepted)).isEqualTo(wanted);
    }

    @Property(tries = 100)
    void whatIsPackedIsAsItWas(@ForAll byte[] content) throws IOException {
        var packed = Gzip.packed(content, Deflater.DEFAULT_COMPRESSION);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(content);
    }
}
