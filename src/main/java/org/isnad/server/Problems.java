package org.isnad.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What a client is told when something goes wrong: a sentence of plain text, without paths and traces. */
final class Problems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String text = text(response.getStatus(), null);
        response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** Answers with the status and the message; with the status' own name when there is none. */
    static void write(HttpServletResponse response, int status, @Nullable String message) throws IOException {
        response.setStatus(status);
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text(status, message).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(int status, @Nullable String message) {
        String reason = message == null || message.isBlank() ? HttpStatus.getMessage(status) : message;
        return reason.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ").strip() + "\n";
    }
}
