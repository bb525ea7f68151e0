package cl.vertiente.agreement.domain;

import cl.vertiente.shared.Pesos;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is signed.
 *
 * @param budgetImputation subtítulo / ítem / asignación of the budget of the regional government
 * @param reimbursementAllowed the executor may spend before the money arrives
 * @param twoPersonClosing two people may close a month instead of three; the report says so
 * @param renderingWorkingDays working days of the following month within which a month is rendered (usual: 15)
 * @param reviewMonths months in which the regional government rules on a rendering (Ley de Presupuestos art. 24: at most 3)
 */
public record AgreementTerms(String code, String name, String regionCut, UUID executorId, Pesos totalAmount, LocalDate startOn,
        LocalDate endOn, ApprovingAct act, String councilNumber, LocalDate councilDate, String budgetImputation, String projectCode,
        String objective, String bank, String bankAccount, boolean reimbursementAllowed, boolean twoPersonClosing,
        int renderingWorkingDays, int reviewMonths) {
}
