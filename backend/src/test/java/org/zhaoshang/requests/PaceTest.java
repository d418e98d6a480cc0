package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PaceTest {

    @Test
    void aBodyMayComeAsItLikesForAWhileAndAtSomePaceFromThenOn() {
        var pace = new Pace(Duration.ofSeconds(10), DataSize.ofKilobytes(4));

        assertThat(pace.isTooSlow(1, Duration.ofSeconds(10))).isFalse();
        assertThat(pace.isTooSlow(1, Duration.ofSeconds(11))).isTrue();
        assertThat(pace.isTooSlow(44 << 10, Duration.ofSeconds(11))).isFalse();
    }

    @Test
    void oneThatDripsIsGivenUp() {
        var body = new PacedBody(new Drip(), new Pace(Duration.ofMillis(30), DataSize.ofKilobytes(4)));

        assertThatThrownBy(() -> body.drain(1_000)).isInstanceOf(SocketTimeoutException.class);
    }

    private static final class Drip implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 1;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
