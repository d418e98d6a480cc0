package org.zhaoshang.requests;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Tells with an error that is ours the request's id, so that whoever met it can name it, and it is found in the log. */
@Component
class RequestErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Integer status
                && status >= 500) {
            attributes.put(Requests.ID, request.getAttribute(Requests.ID, RequestAttributes.SCOPE_REQUEST));
        }
        return attributes;
    }
}
