package org.zhaoshang.pictures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first engine once the application is there, so that nobody waits for it, and it keeps nobody waiting. */
@Component
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Studio studio;
    private final PictureLimits limits;

    WarmUp(Studio studio, PictureLimits limits) {
        this.studio = studio;
        this.limits = limits;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (limits.warmUp()) {
            var thread = new Thread(this::warm, "pictures-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void warm() {
        try {
            studio.rehearse();
        } catch (Refused | RuntimeException e) {
            log.warn("pictures are not warmed up: {}", e.getMessage());
        }
    }
}
