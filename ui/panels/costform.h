#pragma once

#include "core/project/costs.h"
#include "ui/panels/form.h"

#include <vector>

class QCheckBox;

namespace grondplan::ui {

class AmountField;
class Document;

/// The figures that the project's costs are based on, by group. An empty field shows the catalogue's figure,
/// which then holds.
class CostForm final : public Form
{
    Q_OBJECT
public:
    explicit CostForm(Document &document, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        CostField field;
        AmountField *editor = nullptr; ///< or a box, for yes and no
        QCheckBox *box = nullptr;
        QLabel *label = nullptr;
    };
    struct Title
    {
        const char *group;
        QLabel *label = nullptr;
    };
    void addAmount(const CostFieldInfo &info);
    void addFlag(const CostFieldInfo &info);
    void push(CostField field, std::optional<std::int64_t> value, const QString &key);
    void retranslate();
    void showHints();

    Document &m_document;
    std::vector<Title> m_titles;
    std::vector<Row> m_rows;
};

} // namespace grondplan::ui
