package org.isnad.server;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process holds.
 *
 * @param heapMegabytes after a garbage collection
 * @param openFiles     0 where the system does not tell
 */
record Usage(long heapMegabytes, long openFiles) {

    static Usage now() {
        System.gc();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
        return new Usage(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20, files);
    }

    @Override
    public String toString() {
        return heapMegabytes + " MB heap, " + openFiles + " open files";
    }
}
