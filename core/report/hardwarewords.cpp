#include "core/report/hardwarewords.h"

namespace grondplan::report {

QStringList noRegretRemarks(const Words &words, const outlook::NoRegret &hardware)
{
    if (hardware.stages.empty())
        return {};
    QStringList remarks = {words.text("no-regret.stays")};
    if (hardware.stages.front().servers > hardware.planned)
        remarks += words.counted("no-regret.more", hardware.planned);
    return remarks;
}

} // namespace grondplan::report
