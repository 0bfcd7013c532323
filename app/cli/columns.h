#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace grondplan::cli {

/// Rows of text in columns, wide enough for what is in them. Numbers stand right, words left.
class Columns
{
public:
    /// \param rightFrom  the first column that stands right; the ones before stand left
    explicit Columns(int rightFrom)
        : m_rightFrom(rightFrom)
    {
    }

    void add(const QStringList &row) { m_rows.push_back(row); }
    /// \param indent  spaces before each row
    [[nodiscard]] QString toString(int indent = 0) const;

private:
    int m_rightFrom;
    std::vector<QStringList> m_rows;
};

} // namespace grondplan::cli
