package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.Issue;
import cl.vertiente.evidence.Document;
import cl.vertiente.evidence.DocumentFiles;
import cl.vertiente.evidence.DocumentFiles.Received;
import cl.vertiente.evidence.MediaKind;
import cl.vertiente.shared.BusinessException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Prints reports and keeps their files: of several two at a time, and all files when all are printed, since the disk takes as long for one
 * as for many. It asks the database nothing, so that the transaction stays with the thread that called.
 *
 * <p>The second thread is a plain one: with the container's executor the caller met a closed entity manager (Payara Micro 6.2025.10), with
 * a plain thread it does not. Why was not traced; the executor lends its threads the component that called.</p>
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

    /** A report that was printed: its files lie beside their place. */
    private record Made(Order order, int pages, Received pdf, Received xlsx) {

        Sheets kept() {
            var issuedAt = order.printout().report().issuedAt();
            return new Sheets(pages, new Document(pdf.sha256(), pdf.size(), MediaKind.PDF, issuedAt),
                    new Document(xlsx.sha256(), xlsx.size(), MediaKind.XLSX, issuedAt));
        }
    }

    /** What became of an order. @param failure why it could not be printed, else null */
    private record Outcome(Made made, RuntimeException failure) {
    }

    /** In the order in which they were asked for. The first that cannot be printed says why, and nothing is left of any. */
    List<Sheets> print(List<Order> orders) {
        var prints = orders.stream().map(order -> new FutureTask<>(() -> tried(order))).toList();
        if (orders.size() > 1) {
            second.submit(() -> each(prints));
        }
        each(prints);
        var outcomes = prints.stream().map(Press::outcome).toList();
        var made = outcomes.stream().map(Outcome::made).filter(Objects::nonNull).toList();
        try {
            outcomes.stream().map(Outcome::failure).filter(Objects::nonNull).findFirst().ifPresent(failure -> {
                throw failure;
            });
            files.keepAll(made.stream().flatMap(each -> Stream.of(each.pdf(), each.xlsx())).toList());
            return made.stream().map(Made::kept).toList();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            made.stream().flatMap(each -> Stream.of(each.pdf(), each.xlsx())).forEach(this::forget);
        }
    }

    /** Whoever comes to a report first prints it; the other one goes on to the next. */
    private static void each(List<FutureTask<Outcome>> prints) {
        prints.forEach(FutureTask::run);
    }

    private static Outcome outcome(FutureTask<Outcome> print) {
        try {
            return print.get();
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Outcome tried(Order order) {
        try {
            return new Outcome(print(order), null);
        } catch (BusinessException refusal) {
            return new Outcome(null, refusal);
        } catch (RuntimeException defect) {
            return new Outcome(null, new CannotPrint(order.printout().title(), defect));
        }
    }

    private Made print(Order order) {
        try {
            var pdf = order.printout().pdf(order.issue());
            var sheet = new ByteArrayOutputStream();
            order.printout().xlsx(order.issue(), sheet);
            var first = files.receive(new ByteArrayInputStream(pdf.bytes()));
            Received second = null;
            try {
                second = files.receive(new ByteArrayInputStream(sheet.toByteArray()));
                return new Made(order, pdf.pages(), first, second);
            } finally {
                if (second == null) {
                    forget(first);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Whatever was not kept. */
    private void forget(Received received) {
        try {
            files.forget(received);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
