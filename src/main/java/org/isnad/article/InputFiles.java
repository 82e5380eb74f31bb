package org.isnad.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The files below some paths, in the order of their names; hidden ones are left out, unless asked for by name. */
final class InputFiles {

    private final Consumer<Path> files;
    private final Consumer<Fault> faults;
    private final Set<Path> open = new HashSet<>();
    private long met;

    /** @param files takes each file; {@code faults} each path that cannot be read */
    InputFiles(Consumer<Path> files, Consumer<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void walk(Path path) {
        if (!Files.exists(path)) {
            fault("no such file or directory", path, "check the path");
        } else if (!Files.isDirectory(path)) {
            file(path);
        } else {
            long before = met;
            directory(path);
            if (met == before) {
                fault("a directory without articles", path, "it holds no file that is not hidden");
            }
        }
    }

    private void directory(Path directory) {
        try {
            Path real = directory.toRealPath();
            // A link to a folder that is being walked would never end.
            if (open.add(real)) {
                for (Path child : children(directory)) {
                    child(child);
                }
                open.remove(real);
            }
        } catch (IOException e) {
            fault("a directory that cannot be listed", directory, "check its permissions");
        }
    }

    private void child(Path child) {
        if (Files.isDirectory(child)) {
            directory(child);
        } else if (Files.isRegularFile(child)) {
            file(child);
        } else {
            // A pipe would block, a device never end.
            fault("not a regular file", child, "remove it, or mend the link");
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path child : stream) {
                if (!child.getFileName().toString().startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }

    private void file(Path file) {
        met++;
        files.accept(file);
    }

    private void fault(String what, Path where, String advice) {
        met++;
        faults.accept(new Fault(what, where.toString(), advice));
    }
}
