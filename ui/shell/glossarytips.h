#pragma once

#include <QObject>

namespace grondplan::ui {

/// Shows what a term means when the pointer rests on words that use it, wherever in the program's windows
/// nothing else is said there. Owned by the window.
class GlossaryTips final : public QObject
{
    Q_OBJECT
public:
    explicit GlossaryTips(QObject *window);

    /// What is said of these words; empty where they use no term. For tests too.
    [[nodiscard]] static QString tipFor(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace grondplan::ui
