package ir.peyvand.agreements.fate;

import ir.peyvand.kit.sql.KebabColumn;
import jakarta.persistence.Converter;

@Converter
class CampaignStatusColumn extends KebabColumn<CampaignStatus> {

    CampaignStatusColumn() {
        super(CampaignStatus.class);
    }
}
