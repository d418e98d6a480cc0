package org.zhaoshang.live;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream of server-sent events: {@code revision} at once and after each change, {@code until} when the database goes away or is back, {@code beat} so that silence tells something. */
@RestController
class LiveController {

    /** Then it is asked for anew, and whether the reader still may. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Listeners listeners;

    LiveController(Listeners listeners) {
        this.listeners = listeners;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen() {
        var stream = new SseEmitter(LONGEST.toMillis());
        listeners.add(stream);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no") // what stands between us is not to gather events
                .body(stream);
    }
}
