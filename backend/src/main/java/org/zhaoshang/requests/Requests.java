package org.zhaoshang.requests;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;

/** What is known of the request that is being answered, wherever that is done. */
public final class Requests {

    /** In an answer's header, and in what a proxy before us may have called the request already. */
    static final String HEADER = "X-Request-Id";

    /** On each line of the log, and in what is said of errors that are ours. */
    public static final String ID = "request";

    private static final String ACCOUNT = Requests.class.getName() + ".account";

    private Requests() {}

    /** The id (请求编号) of the request that is answered on this thread; a new one where none is. */
    public static String id() {
        var id = MDC.get(ID);
        return id == null ? UUID.randomUUID().toString() : id;
    }

    /** In which language whoever asks is answered where no controller is reached: Chinese, unless they say something. */
    public static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.CHINESE : request.getLocale();
    }

    /** Who asks, once that is known. */
    public static void askedBy(ServletRequest request, String account) {
        request.setAttribute(ACCOUNT, account);
    }

    static @Nullable String account(ServletRequest request) {
        return request.getAttribute(ACCOUNT) instanceof String account ? account : null;
    }

    static @Nullable String id(ServletRequest request) {
        return request.getAttribute(ID) instanceof String id ? id : null;
    }
}
