package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class RequestErrorAttributesTest {

    @Test
    void anErrorOfOursNamesItsRequest() {
        assertThat(told(500)).containsEntry("request", "a1");
        assertThat(told(404)).doesNotContainKey("request");
    }

    private static Map<String, Object> told(int status) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(Requests.ID, "a1");
        return new RequestErrorAttributes()
                .getErrorAttributes(new ServletWebRequest(request), ErrorAttributeOptions.defaults());
    }
}
