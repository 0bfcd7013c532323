#pragma once

#include "core/scenario/prospects.h"
#include "ui/panels/amountfield.h"

#include <QString>

#include <vector>

class QLabel;

namespace grondplan::ui {

class Form;

/// The fields of what is to be expected of needs, under a title of their own: of a scenario, or of workloads
/// that have their own. A part of a form.
class ProspectFields final
{
public:
    struct Field
    {
        Prospect prospect = Prospect::Growth;
        AmountField *field = nullptr;
        QLabel *label = nullptr;
    };

    /// \param prefix  of the names of the fields, as "scenario" in "scenario-growth"
    ProspectFields(Form &form, const QString &prefix, bool ofWorkloads);

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    void show(const Prospects &prospects);
    void retranslate();

    static std::optional<std::int64_t> value(const Prospects &prospects, Prospect prospect);
    static void set(Prospects &prospects, Prospect prospect, std::optional<std::int64_t> ppm);

private:
    std::vector<Field> m_fields;
    QLabel *m_title = nullptr;
    bool m_ofWorkloads;
};

} // namespace grondplan::ui
