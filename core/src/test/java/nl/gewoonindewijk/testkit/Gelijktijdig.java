package nl.gewoonindewijk.testkit;

import io.vavr.control.Try;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Runs work in several threads that start at the same moment. */
final class Gelijktijdig {

    private static final int SECONDEN = 60;

    private Gelijktijdig() {}

    /** What the work answered or threw, in each of a number of threads. */
    static <T> List<Try<T>> inDraden(int aantal, Callable<T> werk) {
        return voerUit(IntStream.range(0, aantal).mapToObj(draad -> werk).toList());
    }

    /**
     * What each piece of work answered or threw, in the order given.
     *
     * @throws AssertionError if one of them hangs
     */
    static <T> List<Try<T>> voerUit(List<Callable<T>> werk) {
        ExecutorService draden = Executors.newFixedThreadPool(werk.size());
        CyclicBarrier start = new CyclicBarrier(werk.size());
        try {
            List<Future<T>> beloften = werk.stream()
                    .map(stuk -> draden.submit(() -> {
                        start.await();
                        return stuk.call();
                    }))
                    .toList();
            return beloften.stream().map(Gelijktijdig::uitkomst).toList();
        } finally {
            draden.shutdown();
        }
    }

    private static <T> Try<T> uitkomst(Future<T> belofte) {
        try {
            return Try.success(belofte.get(SECONDEN, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Try.failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("Het werk was na " + SECONDEN + " seconden niet klaar.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Het wachten is onderbroken.", e);
        }
    }
}
