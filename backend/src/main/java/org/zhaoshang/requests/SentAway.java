package org.zhaoshang.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Is told of requests that the gate sends away (拒入), since whoever would have answered them never hears of them. */
public interface SentAway {

    void sentAway(HttpServletRequest request, Duration after);
}
