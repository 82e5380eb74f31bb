package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.store.Backup;
import org.isnad.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One state of the store as the file that {@code isnad restore} takes, while articles come in and questions are
 * answered. It takes longer than a question may, and nobody waits for it but who asked; so it has no turn among them.
 */
final class BackupService extends HttpServlet {

    /** Where it answers; only with the token. */
    static final String PATH = "/backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);

    private final transient Store store;
    private final transient ReentrantLock one = new ReentrantLock();

    BackupService(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!one.tryLock()) {
            response.setHeader("Retry-After", "60");
            Problems.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "another backup is under way");
            return;
        }
        try {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"isnad.zip\"");
            Backup.write(store, response.getOutputStream());
        } catch (IOException e) {
            // Breaks the answer off, so that no client takes it for whole.
            LOG.warn("a backup was broken off: {}", e.getMessage());
            throw e;
        } finally {
            one.unlock();
        }
    }
}
