package vn.tiendo.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.extern.slf4j.Slf4j;

/** A server that outlived an application killed without warning; it holds the data folder and would block the next start. */
@Slf4j
final class OrphanedServer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedServer() {}

    static void stop(Path folder) throws IOException {
        Path lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = Files.readAllLines(lock);
        if (lines.size() < 2 || !folder.equals(Path.of(lines.get(1).strip()))) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedServer::isPostgres);
        if (process.isPresent()) {
            log.warn(
                    "Stopping the database server that outlived the last run (process {})",
                    process.get().pid());
            stop(process.get());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle process) throws IOException {
        // SIGINT is PostgreSQL's "fast" shutdown; ProcessHandle.destroy would wait for every client to leave
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The database server " + process.pid() + " of an earlier run does not stop", e);
        }
    }
}
