#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace grondplan::ui {

/// A column of labelled fields under titles, as the inspectors are made of. Labels get their words by
/// setLabel(), which also tells them to screen readers. A wheel that turns over a field scrolls the page, and
/// changes the field only where that has the focus; a choice is no wider than there is room, and says what it
/// holds when it is pointed at.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    QLabel *addTitle();
    QLabel *addRow(QWidget *field);
    void addWide(QWidget *field); ///< over the whole width, without a label
    QLabel *addRemark();          ///< muted text over the whole width
    void setRowShown(QWidget *field, bool shown);
    void setInside(); ///< stands in another form: without a margin of its own

    /// \param label  from addRow(), for its field
    static void setLabel(QLabel *label, const QString &text);

private:
    void tame(QWidget *field);

    QFormLayout *m_layout = nullptr;
    QObject *m_guard = nullptr; ///< of the fields that a wheel changes
};

} // namespace grondplan::ui
