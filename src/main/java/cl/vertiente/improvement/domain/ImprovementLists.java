package cl.vertiente.improvement.domain;

import cl.vertiente.access.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The improvements as they are shown, within what a caller may see: those of agreements of their regions, and for the regional
 * government those that were approved.
 */
public interface ImprovementLists {

    /** One page, the newest first, after the row that {@code after} names (recorded, id); null for the first. */
    List<ImprovementRow> rows(Caller caller, ImprovementFilter filter, List<String> after, int limit);

    Map<String, Long> byState(Caller caller, ImprovementFilter filter);

    Optional<ImprovementView> one(Caller caller, UUID id);

    /** The payments of one, as they were recorded; for the regional government those of vouchers that were sent to it. */
    List<PaymentView> payments(Caller caller, UUID improvementId);

    /** The expenses in force that charge to a line of the budget, the latest first. */
    List<PayableVoucher> payable(Caller caller, UUID agreementId, UUID budgetLineId);

    /** What improvements cost by line of an agreement's budget, in its order. */
    List<LineCost> costs(Caller caller, UUID agreementId);

    /** What was handed over of an agreement, what was retired since too, by code. */
    List<GoodsRow> goods(Caller caller, UUID agreementId);

    /** Those that were received and whose warranty ends between two days, the first to end first. */
    List<ImprovementRow> warrantiesBetween(Caller caller, LocalDate first, LocalDate last);
}
