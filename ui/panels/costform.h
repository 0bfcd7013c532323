#pragma once

#include "core/project/costs.h"
#include "ui/panels/form.h"

#include <vector>

namespace grondplan::ui {

class AmountField;
class Document;

/// The figures that the project's costs are reckoned with. An empty field shows the catalogue's figure, which
/// then holds.
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
        AmountField *editor = nullptr;
        QLabel *label = nullptr;
    };
    void add(const CostFieldInfo &info);
    void retranslate();
    void showHints();

    Document &m_document;
    QLabel *m_title = nullptr;
    std::vector<Row> m_rows;
};

} // namespace grondplan::ui
