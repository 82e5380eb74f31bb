package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of N-Quads below some paths. */
final class QuadFiles {

    private static final Pattern NAME = Pattern.compile("(?i)[^._].*\\.(nq|nquads)(\\.gz)?");
    /** Where a job on a cluster writes what is not finished. */
    private static final String UNFINISHED = "_temporary";

    private QuadFiles() {}

    /**
     * The files, in the order of the paths and of their names: what is named itself, and of folders what is called
     * {@code *.nq} or {@code *.nq.gz}.
     *
     * @throws QuadsException when a path is missing, or a folder holds none or was not finished
     */
    static List<Path> in(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new QuadsException("no such file: " + path, "Name files of N-Quads, or folders with such.", null);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.sorted().toList();
            if (paths.stream().anyMatch(path -> path.endsWith(UNFINISHED))) {
                throw new QuadsException(
                        folder + " was not finished by the job that writes it",
                        "Wait for its end, or run the job again.",
                        null);
            }
            List<Path> files = paths.stream()
                    .filter(path -> NAME.matcher(path.getFileName().toString()).matches() && Files.isRegularFile(path))
                    .toList();
            if (files.isEmpty()) {
                throw new QuadsException(
                        "no N-Quads in " + folder, "Name a folder with files called *.nq or *.nq.gz.", null);
            }
            return files;
        } catch (IOException e) {
            throw new QuadsException("cannot list " + folder + ": " + StoreFiles.reason(e), "Check its rights.", e);
        }
    }
}
