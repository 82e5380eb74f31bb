package org.isnad.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Warc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyFileIsReadToItsQuadsOrTold() {
        ReadThrough through = new ReadThrough(dir.resolve("crawl.warc.gz"));
        Fuzz.run("warc", seeds(), through::accept);
    }

    /** Archives of a page and what is none, plain and packed, with pages packed and not. */
    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        byte[] other = Warc.record("metadata", "http://a.example/1", "application/warc-fields", Seeds.utf8("a: b\r\n"));
        for (byte[] page : Seeds.of("html")) {
            byte[] first = Warc.response("http://a.example/1", Warc.http(200, "Content-Type: text/html", page));
            String header = "Content-Type: text/html; charset=utf-8\nContent-Encoding: gzip";
            byte[] second = Warc.response("http://a.example/2", Warc.http(200, header, Warc.gzip(page)));
            seeds.add(Warc.joined(first, other));
            seeds.add(Warc.joined(Warc.gzip(other), Warc.gzip(second)));
        }
        return seeds;
    }
}
