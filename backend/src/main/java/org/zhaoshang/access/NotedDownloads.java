package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;

/** Notes who takes files away (导出), before they get them. What a signed link opens is noted where it is opened. */
@Component
class NotedDownloads implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern FILES = Pattern.compile(
            "/api/export\\.(csv|xlsx)|/panels/[^/]+\\.(csv|xlsx)|/decks/(board\\.pptx|refresh)|/bulletins/[^/]+");
    private static final Pattern DATA = Pattern.compile("/panels/[^/]+\\.json");

    private final Audit audit;

    NotedDownloads(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!PassFilter.isByPass(request)) {
            kind(request.getServletPath()).ifPresent(kind -> audit.note(event(kind, request)));
        }
        return true;
    }

    private static Optional<AuditKind> kind(String path) {
        if (FILES.matcher(path).matches()) {
            return Optional.of(AuditKind.EXPORT);
        }
        return DATA.matcher(path).matches() ? Optional.of(AuditKind.PANEL_DATA) : Optional.empty();
    }

    private static AuditEvent event(AuditKind kind, HttpServletRequest request) {
        var event = AuditEvent.of(kind, request.getMethod() + " " + request.getServletPath());
        var asked = new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                        .collect(Collectors.joining("&"));
        return asked.isEmpty() ? event : event.saying(asked, asked);
    }
}
