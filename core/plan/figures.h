#pragma once

#include "core/base/band.h"
#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

namespace grondplan {

/// Reads the catalogue's constants in base units, and remembers the first that is missing, damaged or of
/// another kind. What is read after a mistake is 0; ask result() before it is used.
class Figures
{
public:
    explicit Figures(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// An amount of memory or disk in bytes: MB and GB are powers of ten, MiB and GiB of two.
    Fraction bytes(const char *id, Reading reading);
    /// An amount of CPU in millicpu, of a constant in cores, vCPUs or millicpu.
    Fraction millicpu(const char *id, Reading reading);
    /// A number of things, rounded up.
    std::int64_t count(const char *id, Reading reading);
    /// A share of a constant in per cent; at least 0 and below 1, low <= likely <= high.
    Band<Ratio> share(const char *id);
    const Constant *constant(const char *id);
    const ReferenceTable *table(const char *id);
    /// A cell in millionths of what it counts; an empty one is no mistake of the caller's choice.
    std::int64_t cell(const ReferenceTable *table, std::size_t row, qsizetype column);

    [[nodiscard]] Result<> result() const { return m_result; }

private:
    Fraction amount(const char *id, Reading reading, std::int64_t (*unitSize)(const QString &unit));
    void refuse(const QString &id, const QString &found);

    const Catalogue &m_catalogue;
    Result<> m_result;
};

/// A constant's figure for one reading, in millionths of its unit.
std::int64_t readingOf(const Constant &constant, Reading reading);

/// A step's word on a constant or on a table: what was taken from it, and who says so.
StepConstant quoted(const Constant &constant, std::int64_t value, Unit unit);
/// As the catalogue has it: a percentage as a share, any other number as it is.
StepConstant quoted(const Constant &constant);
StepConstant quoted(const ReferenceTable &table, std::int64_t value, Unit unit);

} // namespace grondplan
