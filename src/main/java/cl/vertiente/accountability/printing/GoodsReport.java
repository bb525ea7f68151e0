package cl.vertiente.accountability.printing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All that the list of goods of an agreement ({@code bienes-convenio}) prints for its closing: what was bought with it and handed over,
 * and who keeps each thing (Ley de Presupuestos, art. 26). Codes come in words, amounts in whole pesos; nobody's RUT is printed.
 *
 * @param goods by code
 * @param cutAt instant at which the rows were read
 * @param issuedAt instant of issue: the creation date of the files
 * @param illustrative prints the mark of invented data on every page and sheet
 */
public record GoodsReport(String agreementCode, String agreementName, String grantor, String executor, LocalDate startOn, LocalDate endOn,
        List<Good> goods, Instant cutAt, Instant issuedAt, boolean illustrative) implements PrintedReport {

    /** Checks that nothing indispensable is missing and keeps a copy of the list. */
    public GoodsReport {
        Objects.requireNonNull(agreementCode, "agreementCode");
        Objects.requireNonNull(cutAt, "cutAt");
        Objects.requireNonNull(issuedAt, "issuedAt");
        goods = List.copyOf(goods);
    }

    @Override
    public GoodsReport timeless() {
        return new GoodsReport(agreementCode, agreementName, grantor, executor, startOn, endOn, goods, Instant.EPOCH, Instant.EPOCH,
                illustrative);
    }

    /** What all of it was ordered for. */
    public long ordered() {
        return goods.stream().mapToLong(Good::ordered).sum();
    }

    /** What vouchers in force pay of it. */
    public long paid() {
        return goods.stream().mapToLong(Good::paid).sum();
    }

    /** How many were given up since. */
    public long retired() {
        return goods.stream().filter(good -> good.retiredOn() != null).count();
    }

    /**
     * One thing, or several of a kind.
     *
     * @param unit of the quantity
     * @param serials none where there are none
     * @param receivedOn the day of the act
     * @param warrantyUntil {@code null} when there is none
     * @param destination who keeps it when the agreement ends
     * @param note on that; {@code null} when nothing
     * @param retiredOn {@code null} while it was not given up
     */
    public record Good(String code, String title, String kind, BigDecimal quantity, String unit, List<String> serials, String committee,
            String commune, String supplier, String order, long ordered, long paid, LocalDate receivedOn, LocalDate warrantyUntil,
            String destination, String note, LocalDate retiredOn) {

        /** Keeps a copy of the list. */
        public Good {
            serials = List.copyOf(serials);
        }
    }
}
