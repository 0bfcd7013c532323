# What must not compile. The compiler reads only, so that a case costs a second or two.
function(grondplan_must_not_compile name reason)
  # -I, as some of these may be /usr/include itself: gcc passes that over there, but not after -isystem.
  set(includes $<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>
    $<TARGET_PROPERTY:Qt6::Core,INTERFACE_INCLUDE_DIRECTORIES>)
  set(command ${CMAKE_CXX_COMPILER} -std=c++20 -fPIC -Werror -I${PROJECT_SOURCE_DIR}
    "-I$<JOIN:${includes},;-I>")
  add_test(NAME compilefail_${name} COMMAND ${CMAKE_COMMAND}
    -DSOURCE=${CMAKE_CURRENT_LIST_DIR}/${name}.cpp "-DCOMMAND=${command}" -DREASON=${reason}
    -P ${CMAKE_CURRENT_LIST_DIR}/compilefail.cmake)
  grondplan_test_properties(compilefail_${name} unit 60)
endfunction()

grondplan_must_not_compile(units "no match for .operator\\+.")
grondplan_must_not_compile(barequantity "conversion from .int. to non-scalar type")
grondplan_must_not_compile(baremoney "conversion from .int. to non-scalar type")
grondplan_must_not_compile(ignoredresult "ignoring return(ed)? value")
grondplan_must_not_compile(editkey "EditKey::EditKey\\(\\). is private")
