package vn.tiendo.persistence.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.core.calendar.Deadline;
import vn.tiendo.core.calendar.DeadlineText;

@Converter(autoApply = true)
class DeadlineColumn implements AttributeConverter<@Nullable Deadline, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Deadline deadline) {
        return deadline == null ? null : DeadlineText.write(deadline);
    }

    @Override
    public @Nullable Deadline convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : DeadlineText.read(text);
    }
}
