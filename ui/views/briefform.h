#pragma once

#include "core/scenario/brief.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace grondplan::ui {

class OpenField;

/// The questions of the decision guide about a scenario as a whole. Each may be left open and come back to:
/// an answer is in the project as soon as it is given.
class BriefForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BriefForm(QWidget *parent = nullptr);
    void setBrief(const Brief &brief);

Q_SIGNALS:
    void answered(grondplan::Question question, std::optional<std::int64_t> value);
    void finished(); ///< the next answer is another step

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    struct Row
    {
        QLabel *label = nullptr;
        OpenField *field = nullptr;
    };
    std::array<Row, kQuestions.size()> m_rows;
};

} // namespace grondplan::ui
