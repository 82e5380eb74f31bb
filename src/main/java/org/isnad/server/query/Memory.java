package org.isnad.server.query;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Gives up the query that has taken most memory when little is left, so that the others and the server live. A sort or
 * a join of too much grows row by row, and can be broken off between two rows.
 */
public final class Memory implements AutoCloseable, NotificationListener {

    /** How much of the heap may be in use after a garbage collection. */
    private static final double MOST_USED = 0.75;

    /** Who has taken less than this part of the heap since it began is not to blame. */
    private static final double LEAST_BLAMED = 0.2;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Set<Share> running = ConcurrentHashMap.newKeySet();

    private Memory() {}

    /** Begins to watch the heap of this process. */
    public static Memory watch() {
        Memory memory = new Memory();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(memory, null, null);
            }
        }
        return memory;
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                try {
                    emitter.removeNotificationListener(this);
                } catch (ListenerNotFoundException e) {
                    throw new IllegalStateException("it was added when the watch began", e);
                }
            }
        }
    }

    /** The calling thread begins a query, which {@code giveUp} breaks off from any thread; closed at its end. */
    public Share share(Runnable giveUp) {
        Share share = new Share(Thread.currentThread().threadId(), giveUp);
        running.add(share);
        return share;
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(pool -> after.get(pool.getName()))
                    .filter(Objects::nonNull)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            if (heap > MOST_USED * Runtime.getRuntime().maxMemory()) {
                giveUpLargest();
            }
        }
    }

    private void giveUpLargest() {
        // What one gives back may be enough for the others.
        if (running.stream().noneMatch(Share::isGivenUp)) {
            running.stream()
                    .max(Comparator.comparingLong(Share::bytes))
                    .filter(share ->
                            share.bytes() > LEAST_BLAMED * Runtime.getRuntime().maxMemory())
                    .ifPresent(Share::giveUp);
        }
    }

    /** What one query has taken. */
    public final class Share implements AutoCloseable {

        private final long thread;
        private final long before;
        private final Runnable giveUp;
        private volatile boolean givenUp;

        private Share(long thread, Runnable giveUp) {
            this.thread = thread;
            this.giveUp = giveUp;
            this.before = threads.getThreadAllocatedBytes(thread);
        }

        private long bytes() {
            return threads.getThreadAllocatedBytes(thread) - before;
        }

        private void giveUp() {
            givenUp = true;
            giveUp.run();
        }

        /** Whether the query was broken off for want of memory. */
        public boolean isGivenUp() {
            return givenUp;
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }
}
