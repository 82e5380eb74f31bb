package org.isnad.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files of the input, on any file system that Hadoop knows, in the order in which a build on one machine reads. */
final class Listing {

    /** What Spark and Hadoop write beside the files of a table. */
    private static final Set<String> NO_INPUT = Set.of("_SUCCESS", "_metadata", "_common_metadata");

    private static final String PARQUET = ".parquet";

    /**
     * A file of the input.
     *
     * @param number its place in the order
     */
    record InputFile(int number, String path, long bytes) implements Serializable {

        boolean isParquet() {
            return path.endsWith(PARQUET);
        }
    }

    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Met.Broken> faults = new ArrayList<>();

    private Listing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * All files below some paths; hidden ones are left out, unless asked for by name.
     *
     * @throws IOException when a file system cannot be reached
     */
    static Listing of(Configuration hadoop, List<String> inputs) throws IOException {
        Listing listing = new Listing(hadoop);
        for (String input : inputs) {
            listing.add(new Path(input));
        }
        return listing;
    }

    private void add(Path path) throws IOException {
        FileSystem system = path.getFileSystem(hadoop);
        int before = files.size();
        try {
            walk(system, system.getFileStatus(path));
        } catch (FileNotFoundException e) {
            fault("no such file or directory", path, "check the path");
            return;
        }
        if (files.size() == before) {
            fault("a directory without articles", path, "it holds no file that is not hidden");
        }
    }

    private void walk(FileSystem system, FileStatus status) throws IOException {
        if (status.isFile()) {
            files.add(new InputFile(files.size(), status.getPath().toString(), status.getLen()));
            return;
        }
        FileStatus[] children = system.listStatus(status.getPath());
        Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
        for (FileStatus child : children) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !NO_INPUT.contains(name)) {
                walk(system, child);
            }
        }
    }

    private void fault(String what, Path where, String advice) {
        faults.add(new Met.Broken(what, where.toString(), advice));
    }

    List<InputFile> files() {
        return files;
    }

    /** Inputs that lead to no file. */
    List<Met.Broken> faults() {
        return faults;
    }
}
