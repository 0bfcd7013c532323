#pragma once

#include "core/scenario/stack.h"
#include "ui/panels/form.h"
#include "ui/panels/prospectfields.h"

class QComboBox;
class QDateEdit;

namespace grondplan::ui {

class CostForm;
class Document;
class TextField;
struct ProjectFields;

/// What is shown when nothing is selected: the scenario, its totals, and the project with its customer and
/// date.
class ProjectInspector final : public Form
{
    Q_OBJECT
public:
    explicit ProjectInspector(Document &document, QWidget *parent = nullptr);
    ~ProjectInspector() override;

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTotals();
    void push(const ProjectFields &after, const QString &key);
    void renameScenario(const QString &name);
    void chooseProfile(Profile profile);
    void expect(Prospect prospect, std::optional<std::int64_t> ppm, const QString &key);

    Document &m_document;
    QLabel *m_titles[3] = {};
    TextField *m_scenario = nullptr;
    QComboBox *m_profile = nullptr;
    QLabel *m_profileRemark = nullptr;
    QLabel *m_totals = nullptr;
    TextField *m_name = nullptr;
    TextField *m_customer = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLabel *m_currency = nullptr;
    std::unique_ptr<ProspectFields> m_prospects;
    CostForm *m_costs = nullptr;
    std::vector<QLabel *> m_labels; ///< of the rows, in the order in which retranslate() names them
};

} // namespace grondplan::ui
