#pragma once

#include <QWidget>

#include <map>

class QLabel;
class QVBoxLayout;

namespace grondplan::ui {

/// The terms with what they mean, and what else is worth knowing of the subject.
class GlossaryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit GlossaryPage(QWidget *parent = nullptr);

    /// Scrolls to a term and marks it.
    /// \param key  of Term
    void showTerm(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QLabel *addText(const QString &html);

    QVBoxLayout *m_column;
    std::map<QString, QLabel *> m_terms; ///< by key
    QString m_marked;
};

} // namespace grondplan::ui
