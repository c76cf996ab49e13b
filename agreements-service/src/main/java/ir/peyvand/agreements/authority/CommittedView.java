package ir.peyvand.agreements.authority;

import ir.peyvand.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The money that an agreement commits under its delegation.
 *
 * @param reservation id at meetings-service
 * @param confirmed whether meetings-service has heard that the agreement is signed
 */
@Schema(name = "CommittedMoney")
public record CommittedView(Money amount, UUID reservation, boolean confirmed) {}
