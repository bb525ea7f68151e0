package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.MediaKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Prints reports and keeps their files. Of several it prints two at a time: a page keeps a core busy, and a file that is kept waits for
 * the disk. It asks the database nothing, so that the transaction stays with the thread that called.
 *
 * <p>The second thread is a plain one: the container's executors lend it the component that called, and close the entity managers of that
 * component when the second thread is done and the first one is not.</p>
 */
@ApplicationScoped
public class Press {

    @Inject
    private DocumentFiles files;

    private final ExecutorService second = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "press");
        thread.setDaemon(true);
        return thread;
    });

    @PreDestroy
    void close() {
        second.shutdown();
    }

    /** A report and the number under which it is printed. */
    record Order(Printout printout, Issue issue) {
    }

    /** The files of a report, kept on the disk and not yet among the documents. */
    record Sheets(int pages, Document pdf, Document xlsx) {
    }

    /** In the order in which they were asked for. The first that cannot be printed says why. */
    List<Sheets> print(List<Order> orders) {
        var prints = orders.stream().map(order -> new FutureTask<>(() -> print(order))).toList();
        if (orders.size() > 1) {
            second.submit(() -> each(prints));
        }
        each(prints);
        return prints.stream().map(Press::made).toList();
    }

    /** Whoever comes to a report first prints it; the other one goes on to the next. */
    private static void each(List<FutureTask<Sheets>> prints) {
        prints.forEach(FutureTask::run);
    }

    private static Sheets made(FutureTask<Sheets> print) {
        try {
            return print.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException defect ? defect : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Sheets print(Order order) {
        try {
            var pdf = order.printout().pdf(order.issue());
            var sheet = new ByteArrayOutputStream();
            order.printout().xlsx(order.issue(), sheet);
            return new Sheets(pdf.pages(), keep(pdf.bytes(), MediaKind.PDF, order), keep(sheet.toByteArray(), MediaKind.XLSX, order));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Document keep(byte[] bytes, MediaKind kind, Order order) throws IOException {
        return new Document(files.keep(bytes), bytes.length, kind, order.printout().report().issuedAt());
    }
}
